-- Which labels does nobody here know yet, and which of them are new?
-- Those that come back are worth a line in the list of labels.
SELECT
  u.label,
  count(*) AS texts,
  CAST(min(u.recorded_at) AS date) AS first_seen,
  CAST(max(u.recorded_at) AS date) AS last_seen,
  max(d.object_key) AS for_example
FROM unknown_labels u
JOIN documents d ON d.object_id = u.object_id AND d.version_id = u.version_id
GROUP BY 1
ORDER BY texts DESC, first_seen DESC, 1
