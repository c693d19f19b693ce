import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { platform } from "node:process";
import type { Configuration } from "webpack";
import { serverTexts } from "../../messages/serverTexts";
import { localhostCertificate } from "./certificate";
import { watchBuild } from "./pageBuild";
import { makeBook, type SampleBook } from "./sampleBooks";
import { serverOptions } from "./serverOptions";
import { buildFollowers, PortTaken, startServer } from "./startServer";

/** `npm start`: the entry file, the only place that reads the real clock, arguments and streams. */
async function main(): Promise<number | null> {
  const options = serverOptions(process.argv.slice(2), process.env);
  const print = (text: string): void => void process.stdout.write(`${text}\n`);
  const warn = (text: string): void => void process.stderr.write(`${text}\n`);
  if (options === null) {
    warn(serverTexts("en").noPort);
    return 2;
  }
  const texts = serverTexts(options.language);
  const root = resolve(__dirname, "../../..");
  const load = createRequire(__filename);
  const now = (): Date => (options.today === null ? new Date() : new Date(`${options.today}T09:00:00`));
  const books = new Map<SampleBook, Promise<Uint8Array>>();
  const book = (kind: SampleBook): Promise<Uint8Array> => {
    let made = books.get(kind);
    if (made === undefined) books.set(kind, (made = makeBook(kind, join(root, "test/fixtures/printed-form.txt"), now())));
    return made;
  };

  const certificate = await localhostCertificate(join(root, ".cache/workbench/certificate"), new Date());
  const followers = buildFollowers();
  // A folder for each port, so that two servers do not clean up after each other.
  const built = join(root, `.cache/workbench/page-${options.port}`);
  const usual = load(join(root, ".config/webpack.workbench.cjs")) as Configuration;
  const page: Configuration = { ...usual, output: { ...usual.output, path: built } };
  // The product's own add-in as it is published; the routes replace only where Office.js comes from.
  const given = process.env["KAONA_ADD_IN"];
  const addIn = given ?? join(root, `.cache/workbench/add-in-${options.port}`);
  const { addInConfig } = load(join(root, ".config/webpack/addIn.cjs")) as { addInConfig: (choices: { readonly out: string; readonly cached: boolean }) => Configuration };
  const builds = given === undefined ? [page, addInConfig({ out: addIn, cached: true })] : [page];
  let firstBuilt: () => void = () => undefined;
  const served = {
    built: new Promise<void>((resolve) => (firstBuilt = resolve)),
    places: {
      page: built,
      pageHtml: join(root, "src/workbench/page/page.html"),
      addIn,
      officeJs: dirname(load.resolve("@microsoft/office-js/dist/office.js")),
      assets: join(root, "assets"),
      manifest: join(root, "manifest.xml"),
    },
    book,
    follow: followers.follow,
  };
  try {
    await startServer(options.port, certificate, served);
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    warn(texts.portTaken(options.port));
    return 2;
  }
  print(texts.building);
  let isFirst = true;
  const { ready } = watchBuild(builds, (problem) => {
    if (problem !== null) return warn(problem);
    if (!isFirst) print(texts.rebuilt);
    isFirst = false;
    followers.tell();
  });
  void book("sample").catch((error: unknown) => warn(String(error)));
  await ready;
  firstBuilt();
  print(texts.ready(`https://localhost:${options.port}`));
  const file = relative(process.cwd(), certificate.file);
  if (certificate.isNew && (platform === "darwin" || platform === "win32" || platform === "linux")) {
    print(`${texts.trust(file)}\n  ${texts.trustWith[platform](file)}`);
  }
  return null;
}

main().then(
  (code) => {
    if (code !== null) process.exit(code);
  },
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(2);
  },
);
