-- In which line of a text does each field stand, as a rule? It shows when a layout moves.
SELECT
  r.format,
  e.field,
  count(DISTINCT e.request_id) AS requests,
  approx_percentile(CAST(e.line AS double), 0.5) AS median_line
FROM evidence e
JOIN requests r ON r.request_id = e.request_id
WHERE e.number = 1
GROUP BY 1, 2
ORDER BY 1, 2
