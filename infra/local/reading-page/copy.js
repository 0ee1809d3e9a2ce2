// Buttons that copy the text of what they name; without script they are not shown.
;(() => {
  async function copy(button) {
    const texts = button.dataset.copies.split(' ').map((id) => document.getElementById(id).textContent)
    const text = texts.length === 1 ? texts[0] : texts.map((each, k) => `${k + 1}. ${each}`).join('\n')
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      // A page that is opened as a file may not have the clipboard: the old way takes what is selected.
      const area = document.createElement('textarea')
      area.value = text
      document.body.append(area)
      area.select()
      document.execCommand('copy')
      area.remove()
      button.focus()
    }
    for (const each of document.querySelectorAll('.copied')) each.classList.remove('copied')
    button.classList.add('copied')
    document.getElementById('said').textContent = document.body.dataset.copied
  }
  for (const button of document.querySelectorAll('.copy')) {
    button.hidden = false
    button.addEventListener('click', () => copy(button))
  }
})()
