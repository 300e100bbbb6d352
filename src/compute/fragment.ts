/** Any permanent id as a part of an address: "a/b/2017/2019" → "a--b--2017--2019". */
export function fragment(id: string): string {
  return id
    .replaceAll("..", "since")
    .replaceAll("/", "--")
    .replaceAll("+", "-plus")
    .replaceAll(/[^A-Za-z0-9-]+/g, "-");
}
