// Builds what a published package runs: the command line, as one file for Node. Packages it depends on stay packages.
const path = require("node:path");
const { dependencies } = require("./package.json");

const isDependency = (request) => Object.keys(dependencies).some((name) => request === name || request.startsWith(`${name}/`));

const swc = (parser) => ({ loader: "swc-loader", options: { jsc: { target: "es2022", parser } } });

/** @type {import("webpack").Configuration} */
module.exports = {
  name: "cli",
  mode: "production",
  target: "node20.15",
  entry: { kaona: "./src/cli/main.ts" },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].cjs",
    chunkFilename: "[name].cjs",
    library: { type: "commonjs2" },
    clean: { keep: /^manifest\./ }, // those of `npm run manifest`, which Excel on Windows may be reading
  },
  externalsPresets: { node: true },
  externals: [
    ({ request }, callback) => (isDependency(request) ? callback(null, `commonjs2 ${request}`) : callback()),
  ],
  resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, use: swc({ syntax: "typescript" }) },
      { test: /\.tsx$/, exclude: /node_modules/, use: swc({ syntax: "typescript", tsx: true }) },
    ],
  },
  // Stack traces should name functions; the size of a command-line program hardly matters.
  optimization: { minimize: false },
  stats: "errors-warnings",
};
