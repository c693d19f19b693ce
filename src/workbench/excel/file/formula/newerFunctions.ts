/**
 * Functions newer than Excel 2007 stand in a file with a prefix, so that an old Excel sees `_xlfn.MAXIFS` and does not
 * mistake it for somebody's macro; in Excel and in Office.js they have none. Source: MS-XLSX 2.2.2, Microsoft's list of
 * functions by version. Names that `LET` and `LAMBDA` define (`_xlpm.x`) keep their prefix in both directions.
 */
const newer = new Set(
  (
    // 2010
    "AGGREGATE BETA.DIST BETA.INV BINOM.DIST BINOM.INV CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S " +
    "ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.PRECISE GAMMA.DIST GAMMA.INV GAMMALN.PRECISE HYPGEOM.DIST LOGNORM.DIST LOGNORM.INV MODE.MULT MODE.SNGL " +
    "NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG " +
    "RANK.EQ STDEV.P STDEV.S T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST VAR.P VAR.S WEIBULL.DIST Z.TEST " +
    // 2013
    "ACOT ACOTH ARABIC BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA COT COTH CSC CSCH DAYS DECIMAL ENCODEURL FILTERXML FLOOR.MATH FORMULATEXT GAMMA GAUSS " +
    "IFNA IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RRI SEC SECH SHEET SHEETS SKEW.P UNICHAR UNICODE WEBSERVICE XOR " +
    // 2016, 2019
    "CONCAT FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR IFS MAXIFS MINIFS SWITCH TEXTJOIN " +
    // 2021, 365
    "ANCHORARRAY ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND HSTACK ISOMITTED LAMBDA LET MAKEARRAY MAP RANDARRAY REDUCE SCAN SEQUENCE SINGLE SORTBY TAKE TEXTAFTER TEXTBEFORE " +
    "TEXTSPLIT TOCOL TOROW UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH"
  ).split(" "),
);

/** These two stand behind a further prefix. */
const sheetFunctions = new Set(["FILTER", "SORT"]);

const literals = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])/su;
const call = /(?<![\p{L}\p{M}\p{N}_.$\\?!])([A-Za-z][A-Za-z0-9.]*)(?=\s*\()/gu;

/** Example: `storedFormula("MAXIFS(A:A,B:B,1)")` → "_xlfn.MAXIFS(A:A,B:B,1)". */
export function storedFormula(formula: string): string {
  return outsideLiterals(formula, (piece) =>
    piece.replace(call, (name) => {
      const upper = name.toUpperCase();
      if (sheetFunctions.has(upper)) return `_xlfn._xlws.${name}`;
      return newer.has(upper) ? `_xlfn.${name}` : name;
    }),
  );
}

/** The inverse; a prefix before a function that is not known here stays. */
export function shownFormula(formula: string): string {
  if (!/_xlfn\./i.test(formula)) return formula;
  return outsideLiterals(formula, (piece) =>
    piece.replace(/_xlfn\.(_xlws\.)?([A-Za-z][A-Za-z0-9.]*)(?=\s*\()/giu, (whole, _sheet: string | undefined, name: string) => {
      const upper = name.toUpperCase();
      return newer.has(upper) || sheetFunctions.has(upper) ? name : whole;
    }),
  );
}

function outsideLiterals(formula: string, change: (piece: string) => string): string {
  return formula.split(literals).map((piece, index) => (index % 2 === 1 ? piece : change(piece))).join("");
}

/** A formula of the model (`=…`) as a file has it, and back. */
export const toFileFormula = (formula: string): string => storedFormula(formula.startsWith("=") ? formula.slice(1) : formula);
export const fromFileFormula = (text: string): string => `=${shownFormula(text)}`;
