/**
 * Fetch a file of this site.
 *
 * @throws {Error}
 *   Without a network, or where there is no such file.
 */
export async function fetchJson<Value>(address: string, options: RequestInit = {}): Promise<Value> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as Value;
}
