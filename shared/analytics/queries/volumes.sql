-- How many texts came in, month by month, and what became of them?
SELECT
  CAST(date_trunc('month', recorded_at) AS date) AS month,
  outcome,
  count(*) AS texts
FROM documents
GROUP BY 1, 2
ORDER BY 1, 2
