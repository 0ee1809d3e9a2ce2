-- What do clients pay at most, by province and profession, quarter by quarter?
-- Only hourly caps before VAT; a request in several provinces counts in each.
SELECT
  CAST(date_trunc('quarter', r.received_at) AS date) AS quarter,
  p.province,
  r.profession,
  count(*) AS requests,
  round(approx_percentile(CAST(r.cap_cents AS double), 0.5) / 1e2, 2) AS median_cap_euros
FROM requests r
JOIN request_provinces p ON p.request_id = r.request_id
WHERE r.cap_unit = 'hour' AND r.cap_vat <> 'included'
GROUP BY 1, 2, 3
ORDER BY 1, 2, requests DESC, 3
