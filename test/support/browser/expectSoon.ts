/**
 * Waits until something is as it should be, and fails with the difference when it does not become so. A page answers when it can: on a busy
 * machine that takes seconds, and a fixed wait is always too short or too long.
 *
 *     await expectSoon(() => desk.values("เริ่มต้น", "C9"), [[20]]);
 */
export async function expectSoon(read: () => Promise<unknown>, expected: unknown, withinMs = 30_000): Promise<void> {
  const end = Date.now() + withinMs;
  for (;;) {
    const value = await read();
    try {
      expect(value).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
    }
    await new Promise((resolve) => void setTimeout(resolve, 100));
  }
}
