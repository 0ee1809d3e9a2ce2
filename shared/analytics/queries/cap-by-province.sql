-- What do clients pay at most, by province?
-- Only hourly caps before VAT; a request in several provinces counts in each.
SELECT
  p.province,
  count(*) AS requests,
  round(approx_percentile(CAST(r.cap_cents AS double), 0.25) / 1e2, 2) AS lower_quartile_euros,
  round(approx_percentile(CAST(r.cap_cents AS double), 0.5) / 1e2, 2) AS median_cap_euros,
  round(approx_percentile(CAST(r.cap_cents AS double), 0.75) / 1e2, 2) AS upper_quartile_euros
FROM requests r
JOIN request_provinces p ON p.request_id = r.request_id
WHERE r.cap_unit = 'hour' AND r.cap_vat <> 'included'
GROUP BY 1
ORDER BY median_cap_euros DESC, 1
