// Builds the workbench's page for the development server. Nothing of it is ever published: the add-in has a build of its own.
const path = require("node:path");

const swc = { loader: "swc-loader", options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } } };

/** @type {import("webpack").Configuration} */
module.exports = {
  name: "workbench",
  mode: "development",
  target: "web",
  context: path.resolve(__dirname, ".."),
  entry: { workbench: "./src/workbench/page/main.ts" },
  output: {
    path: path.resolve(__dirname, "../.cache/workbench/page"),
    publicPath: "/workbench/",
    filename: "[name].js",
    assetModuleFilename: "[name][ext]",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js", ".json"] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, use: swc },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.ttf$/, type: "asset/resource" },
    ],
  },
  // Where our own lines are; the grid's would triple the time of a build.
  devtool: false,
  cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, "../.cache/workbench/webpack"), buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: "errors-warnings",
};
