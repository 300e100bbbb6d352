/** Shows a button and makes it copy the text of the element it names; its own text then says so for a moment. */
export function copyText(button: HTMLButtonElement): void {
  const { copy, copied } = button.dataset;
  const status = button.nextElementSibling;
  if (!copy || !copied || !status || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const text = document.querySelector<HTMLElement>(`[id="${copy}"]`)?.innerText ?? "";
    void navigator.clipboard.writeText(text).then(() => {
      status.textContent = copied;
      setTimeout(() => (status.textContent = ""), 3000);
    });
  });
}
