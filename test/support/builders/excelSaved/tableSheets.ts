/** The sheets with tables of `excelSavedWorkbook`, written the way Excel 365 writes them. */
import { mainNamespace, officeRelationships } from "../workbookPackage";

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n`;

const revisions =
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr xr2 xr3" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ` +
  `xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2" xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3"`;

/** Shared texts, by the number under which the cells below name them. */
export const sharedStrings = `${declaration}<sst xmlns="${mainNamespace}" count="21" uniqueCount="20">${[
  "<si><t>โครงการ</t></si>",
  "<si><t>รหัสโครงการ</t></si>",
  "<si><t>ปีงบประมาณ</t></si>",
  "<si><t>ชื่อโครงการ</t></si>",
  "<si><t>วันเริ่มต้น</t></si>",
  "<si><t>งบประมาณที่ได้รับ</t></si>",
  "<si><t>ร้อยละเบิกจ่าย</t></si>",
  "<si><t>บันทึกของเขต</t></si>",
  "<si><t>50010600-0001</t></si>",
  "<si><t>50010600-0002</t></si>",
  `<si><r><t xml:space="preserve">ปรับปรุง</t></r><r><rPr><b/><sz val="11"/><color rgb="FFC00000"/><rFont val="Tahoma"/><family val="2"/></rPr><t>ทางเท้า</t></r></si>`,
  "<si><t>ขุดลอกคลอง</t></si>",
  `<si><t xml:space="preserve"> ดูแฟ้ม 12 </t></si>`,
  "<si><t>รายงานครั้งที่</t></si>",
  "<si><t>วันที่รายงาน</t></si>",
  "<si><t>ความก้าวหน้า</t></si>",
  "<si><t>ผลการดำเนินงาน</t></si>",
  "<si><t>สำรวจแล้ว_x000D_\nออกแบบแล้ว</t></si>",
  "<si><t>คัดลอกจาก _x005F_x0041_</t></si>",
  "<si><t>ลงนามสัญญา</t></si>",
].join("")}</sst>`;

/** Cell formats 0–5: general, title, header, text, Buddhist date, money. */
export const styles = `${declaration}<styleSheet xmlns="${mainNamespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac x16r2 xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:x16r2="http://schemas.microsoft.com/office/spreadsheetml/2015/02/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-107041E]d\\ mmm\\ yyyy"/></numFmts><fonts count="3" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Tahoma"/><family val="2"/></font><font><b/><sz val="16"/><color theme="1"/><name val="Tahoma"/><family val="2"/></font><font><u/><sz val="11"/><color theme="10"/><name val="Tahoma"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

const text = (address: string, shared: number, style = 3): string => `<c r="${address}" s="${style}" t="s"><v>${shared}</v></c>`;
const header = (...names: readonly number[]): string => names.map((name, index) => text(`${String.fromCharCode(65 + index)}3`, name, 2)).join("");

/** `Projects` in A3:G5: a computed column F, and in G a column that the office added for itself. */
export const projectsSheet =
  `${declaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${officeRelationships}" ${revisions} xr:uid="{00000000-0001-0000-0000-000000000000}">` +
  `<sheetPr codeName="Sheet1"><tabColor rgb="FF1F4E79"/></sheetPr><dimension ref="A1:I5"/>` +
  `<sheetViews><sheetView tabSelected="1" topLeftCell="B1" zoomScale="90" zoomScaleNormal="90" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection activeCell="B1" sqref="B1"/><selection pane="bottomLeft" activeCell="C5" sqref="C5:D5"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.3"/>` +
  `<cols><col min="1" max="1" width="16.6640625" style="3" customWidth="1"/><col min="3" max="3" width="40" customWidth="1"/><col min="4" max="4" width="14" style="4" customWidth="1"/></cols>` +
  `<sheetData>` +
  `<row r="1" spans="1:9" ht="20.399999999999999" x14ac:dyDescent="0.35">${text("A1", 0, 1)}</row>` +
  `<row r="3" spans="1:9" x14ac:dyDescent="0.3">${header(1, 2, 3, 4, 5, 6, 7)}</row>` +
  `<row r="4" spans="1:9" ht="43.2" customHeight="1" x14ac:dyDescent="0.3">${text("A4", 8)}<c r="B4"><v>2566</v></c>${text("C4", 10)}<c r="D4" s="4"><v>44835</v></c><c r="E4" s="5"><v>1250000.5</v></c>` +
  `<c r="F4" s="5"><f>IF(Projects[[#This Row],[งบประมาณที่ได้รับ]]="","",SUMIFS(Rounds[ความก้าวหน้า],Rounds[รหัสโครงการ],Projects[[#This Row],[รหัสโครงการ]]))</f><v>30</v></c>${text("G4", 12, 0)}<c r="I4"><f>SUM(E4:E5)</f><v>1250000.5</v></c></row>` +
  `<row r="5" spans="1:9" x14ac:dyDescent="0.3">${text("A5", 9)}<c r="B5"><v>2566</v></c>${text("C5", 11)}<c r="D5" s="4"/><c r="E5" s="5"/>` +
  `<c r="F5" s="5" t="str"><f>IF(Projects[[#This Row],[งบประมาณที่ได้รับ]]="","",SUMIFS(Rounds[ความก้าวหน้า],Rounds[รหัสโครงการ],Projects[[#This Row],[รหัสโครงการ]]))</f><v/></c><c r="G5"><v>7</v></c></row>` +
  `</sheetData>` +
  `<conditionalFormatting sqref="E4:E5"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1000000</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="2"><dataValidation type="whole" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="B4:B5" xr:uid="{00000000-0002-0000-0000-000000000000}"><formula1>2540</formula1><formula2>2640</formula2></dataValidation><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="I4:I9" xr:uid="{00000000-0002-0000-0000-000001000000}"><formula1>"ก,ข"</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="C4" r:id="rId2" xr:uid="{00000000-0004-0000-0000-000000000000}"/></hyperlinks>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" horizontalDpi="300" verticalDpi="300" r:id="rId3"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>` +
  `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>` +
  `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" xr:uid="{00000000-0002-0000-0000-000002000000}"><x14:formula1><xm:f>สรุปของเขต!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>C4:C5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>` +
  `</worksheet>`;

const tableStart = (id: number, name: string, ref: string): string =>
  `${declaration}<table xmlns="${mainNamespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr xr3" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3" id="${id}" xr:uid="{00000000-000C-0000-FFFF-FFFF0${id}000000}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0" headerRowDxfId="0">`;

const column = (id: number, name: string, inside = ""): string => {
  const start = `<tableColumn id="${id}" xr3:uid="{00000000-0010-0000-0000-00000${id}000000}" name="${name}"`;
  return inside === "" ? `${start}/>` : `${start}>${inside}</tableColumn>`;
};

const tableEnd = `<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

export const projectsTable =
  `${tableStart(1, "Projects", "A3:G5")}<autoFilter ref="A3:G5" xr:uid="{00000000-0009-0000-0100-000001000000}"><filterColumn colId="1"><filters><filter val="2566"/></filters></filterColumn></autoFilter>` +
  `<sortState ref="A4:G5" xmlns:xlrd2="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata2"><sortCondition ref="A4:A5"/></sortState>` +
  `<tableColumns count="7">${column(1, "รหัสโครงการ")}${column(2, "ปีงบประมาณ")}${column(3, "ชื่อโครงการ")}${column(4, "วันเริ่มต้น")}${column(5, "งบประมาณที่ได้รับ")}` +
  `${column(6, "ร้อยละเบิกจ่าย", `<calculatedColumnFormula>IF(Projects[[#This Row],[งบประมาณที่ได้รับ]]="","",SUMIFS(Rounds[ความก้าวหน้า],Rounds[รหัสโครงการ],Projects[[#This Row],[รหัสโครงการ]]))</calculatedColumnFormula>`)}${column(7, "บันทึกของเขต")}</tableColumns>${tableEnd}`;

/** `Rounds` in A3:E5, with a column that shares a formula beside it (G4:G5). */
export const roundsSheet =
  `${declaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${officeRelationships}" ${revisions} xr:uid="{00000000-0001-0000-0100-000000000000}">` +
  `<sheetPr codeName="Sheet2"/><dimension ref="A3:G5"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.3"/>` +
  `<sheetData>` +
  `<row r="3" spans="1:7" x14ac:dyDescent="0.3">${header(1, 13, 14, 15, 16)}</row>` +
  `<row r="4" spans="1:7" x14ac:dyDescent="0.3">${text("A4", 8)}<c r="B4"><v>1</v></c><c r="C4" s="4"><v>44917</v></c><c r="D4"><v>30</v></c>${text("E4", 17)}<c r="G4"><f t="shared" ref="G4:G5" si="0">D4*2</f><v>60</v></c></row>` +
  `<row r="5" spans="1:7" x14ac:dyDescent="0.3">${text("A5", 9)}<c r="B5"><v>1</v></c><c r="C5" s="4"><v>44918</v></c><c r="D5"><v>7.5</v></c>${text("E5", 18)}<c r="G5"><f t="shared" si="0"/><v>15</v></c></row>` +
  `</sheetData>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

export const roundsTable =
  `${tableStart(2, "Rounds", "A3:E5")}<autoFilter ref="A3:E5" xr:uid="{00000000-0009-0000-0100-000002000000}"/>` +
  `<tableColumns count="5">${column(1, "รหัสโครงการ")}${column(2, "รายงานครั้งที่")}${column(3, "วันที่รายงาน")}${column(4, "ความก้าวหน้า")}${column(5, "ผลการดำเนินงาน")}</tableColumns>${tableEnd}`;
