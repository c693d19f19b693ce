/* The peer in C: writes forms with libxlsxwriter, one workbook a form or one with a sheet each. Its input is described in formsInput.ts.
   Usage: forms INPUT FOLDER files|sheets ROUNDS; prints the milliseconds of each round. The input is read before the clock starts. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <xlsxwriter.h>

typedef struct { char *fields[24]; int count; } Line;

static Line *lines;
static size_t lineCount;

static char *unescaped(char *text) {
  char *to = text;
  for (char *from = text; *from; from++) {
    if (from[0] == '\\' && from[1] == 'n') { *to++ = '\n'; from++; }
    else if (from[0] == '\\' && from[1] == 't') { *to++ = '\t'; from++; }
    else if (from[0] == '\\' && from[1] == '\\') { *to++ = '\\'; from++; }
    else *to++ = *from;
  }
  *to = 0;
  return text;
}

static void readInput(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) { perror(path); exit(1); }
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc(size + 1);
  if (fread(text, 1, size, file) != (size_t)size) exit(1);
  text[size] = 0;
  fclose(file);
  size_t room = 1024;
  lines = malloc(room * sizeof(Line));
  for (char *line = text; *line;) {
    char *next = strchr(line, '\n');
    if (next) *next = 0;
    if (lineCount == room) lines = realloc(lines, (room *= 2) * sizeof(Line));
    Line *read = &lines[lineCount++];
    read->count = 0;
    for (char *field = line; field && read->count < 24;) {
      char *tab = strchr(field, '\t');
      if (tab) *tab = 0;
      read->fields[read->count++] = unescaped(field);
      field = tab ? tab + 1 : NULL;
    }
    if (!next) break;
    line = next + 1;
  }
}

static lxw_format *formats[512];

/* style font size bold italic color horizontal vertical wrap indent fill numberFormat top topColor right rightColor bottom bottomColor left leftColor */
static void addFormat(lxw_workbook *workbook, char **field) {
  lxw_format *format = workbook_add_format(workbook);
  formats[atoi(field[1])] = format;
  format_set_font_name(format, field[2]);
  format_set_font_size(format, atof(field[3]));
  if (*field[4] == '1') format_set_bold(format);
  if (*field[5] == '1') format_set_italic(format);
  if (*field[6]) format_set_font_color(format, strtol(field[6], NULL, 16));
  format_set_align(format, *field[7] == 'l' ? LXW_ALIGN_LEFT : *field[7] == 'c' ? LXW_ALIGN_CENTER : LXW_ALIGN_RIGHT);
  format_set_align(format, *field[8] == 't' ? LXW_ALIGN_VERTICAL_TOP : *field[8] == 'm' ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_BOTTOM);
  if (*field[9] == '1') format_set_text_wrap(format);
  if (atoi(field[10])) format_set_indent(format, atoi(field[10]));
  if (*field[11]) { format_set_pattern(format, LXW_PATTERN_SOLID); format_set_bg_color(format, strtol(field[11], NULL, 16)); }
  if (*field[12]) format_set_num_format(format, field[12]);
  if (atoi(field[13])) { format_set_top(format, atoi(field[13])); format_set_top_color(format, strtol(field[14], NULL, 16)); }
  if (atoi(field[15])) { format_set_right(format, atoi(field[15])); format_set_right_color(format, strtol(field[16], NULL, 16)); }
  if (atoi(field[17])) { format_set_bottom(format, atoi(field[17])); format_set_bottom_color(format, strtol(field[18], NULL, 16)); }
  if (atoi(field[19])) { format_set_left(format, atoi(field[19])); format_set_left_color(format, strtol(field[20], NULL, 16)); }
}

static void addFormats(lxw_workbook *workbook) {
  for (size_t i = 0; i < lineCount; i++) if (*lines[i].fields[0] == 'S') addFormat(workbook, lines[i].fields);
}

static size_t addSheet(lxw_workbook *workbook, size_t at) {
  lxw_worksheet *sheet = workbook_add_worksheet(workbook, lines[at].fields[1]);
  worksheet_set_footer(sheet, lines[at].fields[2]);
  worksheet_set_paper(sheet, 9);
  worksheet_repeat_rows(sheet, 0, 2);
  for (size_t i = 0; i < lineCount; i++) if (*lines[i].fields[0] == 'W') worksheet_set_column(sheet, atoi(lines[i].fields[1]), atoi(lines[i].fields[1]), atof(lines[i].fields[2]), NULL);
  for (at++; at < lineCount && *lines[at].fields[0] != 'F'; at++) {
    char **field = lines[at].fields;
    if (*field[0] == 'R') { worksheet_set_row(sheet, atoi(field[1]), atof(field[2]), NULL); continue; }
    int row = atoi(field[1]), column = atoi(field[2]), span = atoi(field[3]);
    lxw_format *format = formats[atoi(field[4])];
    if (span > 1) worksheet_merge_range(sheet, row, column, row, column + span - 1, "", format);
    if (*field[5] == 's') worksheet_write_string(sheet, row, column, field[6], format);
    else if (*field[5] == 'n') worksheet_write_number(sheet, row, column, atof(field[6]), format);
    else if (span == 1) worksheet_write_blank(sheet, row, column, format);
  }
  return at;
}

int main(int count, char **arguments) {
  if (count != 5) return 2;
  readInput(arguments[1]);
  int asFiles = strcmp(arguments[3], "files") == 0;
  for (int round = 0; round < atoi(arguments[4]); round++) {
    struct timespec start, end;
    char path[4096];
    clock_gettime(CLOCK_MONOTONIC, &start);
    lxw_workbook *workbook = NULL;
    if (!asFiles) {
      snprintf(path, sizeof path, "%s/all.xlsx", arguments[2]);
      addFormats(workbook = workbook_new(path));
    }
    size_t at = 0;
    int number = 0;
    while (at < lineCount && *lines[at].fields[0] != 'F') at++;
    while (at < lineCount) {
      if (asFiles) {
        snprintf(path, sizeof path, "%s/%d.xlsx", arguments[2], number++);
        addFormats(workbook = workbook_new(path));
      }
      at = addSheet(workbook, at);
      if (asFiles) workbook_close(workbook);
    }
    if (!asFiles) workbook_close(workbook);
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%f\n", (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6);
  }
  return 0;
}
