-- Which texts are not read, why, and is it getting worse?
SELECT
  CAST(date_trunc('month', recorded_at) AS date) AS month,
  reason,
  count(*) AS texts,
  max(object_key) AS for_example
FROM documents
WHERE outcome = 'refused'
GROUP BY 1, 2
ORDER BY 1, texts DESC, 2
