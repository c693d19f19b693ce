import { createRequire } from "node:module";
import { resolve } from "node:path";

interface LockFile {
  readonly packages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const { completed, lockFileComplaints } = createRequire(__filename)(resolve(__dirname, "../../.config/lockFile.cjs")) as {
  completed(lock: LockFile): LockFile;
  lockFileComplaints(lock: LockFile): string[];
};

const builtPerPlatform: LockFile = {
  packages: {
    "node_modules/tool": {
      version: "1.2.3",
      dev: true,
      license: "MIT",
      optionalDependencies: { "@tool/core-linux-x64-gnu": "1.2.3", "@tool/core-win32-arm64-msvc": "1.2.3" },
    },
    "node_modules/@tool/core-linux-x64-gnu": { version: "1.2.3" },
  },
};

describe("the lock file", () => {
  it("is refused when a platform's package has no entry", () => {
    expect(lockFileComplaints(builtPerPlatform)).toEqual([
      "node_modules/@tool/core-win32-arm64-msvc has no entry. Run: node .config/lockFile.cjs --write",
    ]);
  });

  it("is completed with an entry for that platform only", () => {
    const mended = completed(builtPerPlatform);
    expect(lockFileComplaints(mended)).toEqual([]);
    expect(mended.packages["node_modules/@tool/core-win32-arm64-msvc"]).toEqual({
      version: "1.2.3",
      cpu: ["arm64"],
      dev: true,
      license: "MIT",
      optional: true,
      os: ["win32"],
    });
  });

  it("is refused when it names a registry", () => {
    const lock = { packages: { "node_modules/a": { version: "1.0.0", resolved: "https://registry.example/a.tgz" } } };
    expect(lockFileComplaints(lock)).toEqual([expect.stringContaining("node_modules/a names a registry")]);
  });
});
