import type { ServerTexts } from "./workbenchTextShape";

export const englishServer: ServerTexts = {
  building: "Building the workbench …",
  ready: (address) => `The workbench is open at ${address}  (Ctrl+C ends it)`,
  trust: (file) => `The browser warns once that it does not know the certificate; go on. To be rid of the warning, trust ${file}:`,
  trustWith: {
    darwin: (file) => `security add-trusted-cert -k ~/Library/Keychains/login.keychain-db "${file}"`,
    win32: (file) => `certutil -user -addstore Root "${file}"`,
    linux: (file) => `certutil -d sql:$HOME/.pki/nssdb -A -t "P,," -n kaona-localhost -i "${file}"`,
  },
  rebuilt: "Built again.",
  portTaken: (port) => `Port ${port} is taken by another program. Choose another: npm start -- --port ${port + 100}`,
  noPort: "--port takes a number from 1 to 65535.",
};
