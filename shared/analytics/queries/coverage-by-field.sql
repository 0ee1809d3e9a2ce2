-- How often is each expected field read, by layout and month? A fall means that a broker changed its wording.
SELECT
  r.month,
  r.format,
  f.field,
  r.requests,
  r.requests - coalesce(m.missing, 0) AS stated,
  round(1e2 * (r.requests - coalesce(m.missing, 0)) / r.requests, 1) AS percent_stated
FROM (
  SELECT CAST(date_trunc('month', received_at) AS date) AS month, format, count(*) AS requests FROM requests GROUP BY 1, 2
) r
CROSS JOIN (
  VALUES ('requestNumber'), ('client'), ('region'), ('hoursPerWeek'), ('rateCap'), ('start'), ('deadline'), ('education')
) AS f (field)
LEFT JOIN (
  SELECT CAST(date_trunc('month', q.received_at) AS date) AS month, q.format, x.field, count(*) AS missing
  FROM missing_fields x
  JOIN requests q ON q.request_id = x.request_id
  GROUP BY 1, 2, 3
) m ON m.month = r.month AND m.format = r.format AND m.field = f.field
ORDER BY 1, 2, 3
