/** Adds to a text a button that copies it; without leave to copy there is none, and the text can be selected. */
export function addCopyButton(place: HTMLElement): void {
  const text = place.querySelector("span, code")?.textContent.replaceAll(/\s+/g, " ").trim();
  const { copyButton = "", copied = "" } = place.dataset;
  if (!text || !navigator.clipboard) return;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = copyButton;
  const told = document.createElement("span");
  told.setAttribute("role", "status");
  button.addEventListener("click", () => {
    void navigator.clipboard.writeText(text).then(() => {
      told.textContent = ` ${copied}`;
      setTimeout(() => (told.textContent = ""), 3000);
    });
  });
  place.append(button, told);
}
