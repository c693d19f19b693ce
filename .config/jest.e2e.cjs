// The tests in a browser alone: `npm run test:e2e`. `npm test` runs them too, where a browser is installed.
module.exports = { ...require("./jest.config.cjs"), roots: ["<rootDir>/test/e2e"] };
