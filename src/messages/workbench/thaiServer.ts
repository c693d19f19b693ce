import type { ServerTexts } from "./workbenchTextShape";
import { englishServer } from "./englishServer";

export const thaiServer: ServerTexts = {
  building: "กำลังสร้างหน้าทดลองใช้ …",
  ready: (address) => `เปิดหน้าทดลองใช้ได้ที่ ${address}  (กด Ctrl+C เพื่อหยุด)`,
  trust: (file) => `เบราว์เซอร์จะเตือนครั้งแรกว่าไม่รู้จักใบรับรอง ให้ไปต่อได้ หากไม่ต้องการให้เตือนอีก ให้เชื่อถือ ${file}:`,
  trustWith: englishServer.trustWith,
  rebuilt: "สร้างใหม่แล้ว",
  portTaken: (port) => `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ เลือกพอร์ตอื่น: npm start -- --port ${port + 100}`,
  noPort: "--port ต้องเป็นจำนวนตั้งแต่ 1 ถึง 65535",
};
