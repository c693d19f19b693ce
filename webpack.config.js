// Builds what is published: the command line as one file for Node, whose packages stay packages, and the add-in for a server.
const path = require("node:path");
const { addInConfig } = require("./.config/webpack/addIn.cjs");
const { dependencies } = require("./package.json");

const isDependency = (request) => Object.keys(dependencies).some((name) => request === name || request.startsWith(`${name}/`));

const swc = (parser) => ({ loader: "swc-loader", options: { jsc: { target: "es2022", parser } } });

/** @type {import("webpack").Configuration} */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20.15",
  entry: { kaona: "./src/cli/main.ts", reportWorker: "./src/cli/report/reportWorker.ts" },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].cjs",
    chunkFilename: "[name].cjs",
    library: { type: "commonjs2" },
    // Manifests are made by `npm run manifest`, and Excel on Windows may be reading them; the add-in cleans its own folder.
    clean: { keep: /^(?:manifest\.|addin[\\/])/ },
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

module.exports = [cli, addInConfig()];
