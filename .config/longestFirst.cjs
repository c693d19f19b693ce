// The order of test files: those that drive a browser, LibreOffice or whole workbooks first, so that no core waits for one of them at the end.
const { default: Sequencer } = require("@jest/test-sequencer");

const LONG = ["/test/e2e/", "/test/oracle/", "/test/contract/", "/test/taskpane/"];

/** Place of a file among those that take long; what is in none of these folders comes last. */
function turn({ path }) {
  const place = LONG.findIndex((folder) => path.includes(folder));
  return place < 0 ? LONG.length : place;
}

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => turn(one) - turn(other));
  }
};
