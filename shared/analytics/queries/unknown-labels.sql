-- Which labels does nobody here know yet, in how many texts and at how many clients do they stand, and since when?
-- Worth a line in the list of labels: what came up lately and keeps coming. Only what stands in two texts or more;
-- numbered ones count as one ("stap 1", "stap 2"), and what starts with a number is a grade or a time of day.
SELECT
  regexp_replace(u.label, '[0-9].*$', '#') AS label,
  count(DISTINCT u.object_id) AS texts,
  count(DISTINCT u.object_id) FILTER (WHERE date_diff('day', u.recorded_at, s.taken_at) < 30) AS texts_last_30_days,
  count(DISTINCT r.client) AS clients,
  count(DISTINCT r.format) AS layouts,
  CAST(min(u.recorded_at) AS date) AS first_seen,
  CAST(max(u.recorded_at) AS date) AS last_seen,
  max(d.object_key) AS for_example
FROM unknown_labels u
CROSS JOIN snapshot s
JOIN documents d ON d.object_id = u.object_id AND d.version_id = u.version_id
LEFT JOIN document_requests l ON l.object_id = u.object_id AND l.version_id = u.version_id
LEFT JOIN requests r ON r.request_id = l.request_id
WHERE substr(u.label, 1, 1) BETWEEN 'a' AND 'z'
GROUP BY 1
HAVING count(DISTINCT u.object_id) > 1
ORDER BY texts_last_30_days DESC, texts DESC, 1
