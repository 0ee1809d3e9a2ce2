-- How many requests state no rate cap, by layout and month?
SELECT
  CAST(date_trunc('month', received_at) AS date) AS month,
  format,
  count(*) AS requests,
  count(*) FILTER (WHERE cap_cents IS NULL) AS without_cap,
  round(1e2 * count(*) FILTER (WHERE cap_cents IS NULL) / count(*), 1) AS percent_without_cap
FROM requests
GROUP BY 1, 2
ORDER BY 1, 2
