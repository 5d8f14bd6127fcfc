/**
 * Reads a request's body, up to a limit.
 * @param most - bytes
 * @returns `undefined` where it is longer, without reading the rest
 */
export async function readBody(request: Request, most: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return undefined;
  const reader = request.body?.getReader();
  if (!reader) return '';
  // What is not UTF-8 fails, rather than being stored as something else.
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let [text, length] = ['', 0];
  while (true) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, {stream: true});
  }
}
