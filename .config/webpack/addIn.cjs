// Builds what runs inside Excel: the pane's page, its scripts by content hash, and the add-in's pictures.
"use strict";

const path = require("node:path");
const { transformFileSync } = require("@swc/core");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const root = path.resolve(__dirname, "../..");

/** What a TypeScript file exports that imports nothing, as `src/addin` does. Works under webpack and jest alike, unlike a loader. */
function exportsOf(file) {
  const { code } = transformFileSync(path.join(root, file), { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } });
  const exported = {};
  new Function("exports", code)(exported);
  return exported;
}

const { OFFICE_JS, PAGE_POLICY } = exportsOf("src/addin/contentSecurityPolicy.ts");

/** Browsers of every Excel that the manifest asks for; none of them needs more than this. */
const TARGET = "es2020";

const swc = (parser) => ({
  loader: "swc-loader",
  options: { jsc: { target: TARGET, parser, transform: { react: { runtime: "automatic" } } } },
});

/**
 * @param {{ entry?: string, out?: string, officeJs?: string, policy?: string, mode?: "production" | "development", cached?: boolean }} [choices]
 *   officeJs: where Office.js comes from; nothing but Microsoft's address outside the workbench. Empty = none, for pictures of the pane.
 *   cached: keep what has been built for the next time, as the workbench and the tests do. What is published is built from nothing.
 * @returns {import("webpack").Configuration}
 */
function addInConfig({ entry = "./src/taskpane/index.tsx", out = "dist/addin", officeJs = OFFICE_JS, policy = PAGE_POLICY, mode = "production", cached = false } = {}) {
  return {
    name: "addin",
    mode,
    context: root,
    target: ["web", TARGET],
    // Webpack's own choice for development evaluates strings, which the page's policy forbids.
    devtool: mode === "development" ? "source-map" : false,
    entry: { taskpane: entry },
    output: {
      path: path.resolve(root, out),
      filename: "[name].[contenthash:16].js",
      chunkFilename: "[name].[contenthash:16].js",
      // Relative to the page, wherever an agency puts it.
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js", ".json"] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: swc({ syntax: "typescript" }) },
        { test: /\.tsx$/, exclude: /node_modules/, use: swc({ syntax: "typescript", tsx: true }) },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: path.resolve(root, "src/taskpane/taskpane.html"),
        templateParameters: { officeJs, policy },
        scriptLoading: "defer",
        minify: false,
      }),
    ],
    // The budget is held by a test, over the gzipped responses of a first load.
    performance: { hints: false },
    stats: "errors-warnings",
    cache: cached && {
      type: "filesystem",
      cacheDirectory: path.resolve(root, ".cache/webpack"),
      name: `addin-${mode}`,
      version: JSON.stringify({ entry, officeJs, policy }),
      buildDependencies: { config: [__filename] },
    },
  };
}

module.exports = { addInConfig };
