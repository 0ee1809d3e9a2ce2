const rows = [...document.querySelectorAll('#requests tbody tr')]
const found = document.querySelector('#found')
document.querySelector('#search').addEventListener('input', ({ target }) => {
  const words = target.value.toLowerCase().split(/\s+/).filter(Boolean)
  let shown = 0
  for (const row of rows) {
    const text = row.textContent.toLowerCase()
    row.hidden = !words.every((word) => text.includes(word))
    if (!row.hidden) shown += 1
  }
  found.textContent = words.length > 0 ? String(shown) : ''
})
for (const button of document.querySelectorAll('#requests button')) {
  button.addEventListener('click', () => {
    const head = button.closest('th')
    const down = head.getAttribute('aria-sort') === 'ascending'
    for (const other of document.querySelectorAll('#requests th')) other.setAttribute('aria-sort', 'none')
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
    const column = Number(button.dataset.column)
    const orderOf = (row) => row.cells[column].dataset.order
    const isNumber = head.classList.contains('n')
    const compare = (a, b) =>
      isNumber ? Number(orderOf(a)) - Number(orderOf(b)) : orderOf(a).localeCompare(orderOf(b))
    rows.sort((a, b) => (down ? compare(b, a) : compare(a, b)))
    for (const row of rows) row.parentNode.append(row)
  })
}
