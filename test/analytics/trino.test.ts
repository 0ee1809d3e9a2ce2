import { TrinoSQL } from 'dt-sql-parser'
import { describe, expect, test } from 'vitest'
import { savedQueries } from '../../infra/saved-queries.ts'
import { viewSql } from '../../shared/analytics/view-sql.ts'
import { VIEWS } from '../../shared/analytics/views.ts'

/** What Trino's own grammar says against a text. It knows no tables and no types: only the words and their order. */
function errorsOf(sql: string): string[] {
  return new TrinoSQL().validate(sql).map(({ message, startLine }) => `line ${startLine}: ${message}`)
}

describe('Athena takes the SQL, as far as the grammar of Trino goes', () => {
  test('the grammar does refuse: what only DuckDB knows, and what nobody does', () => {
    expect(errorsOf('SELECT a::date FROM requests')).not.toEqual([])
    expect(errorsOf('SELECT a FROM requests QUALIFY rank() OVER (ORDER BY a) = 1')).not.toEqual([])
    expect(errorsOf('SELECT a FROM WHERE')).not.toEqual([])
  })

  test.each(VIEWS.map((view) => [view.name, viewSql(view)] as const))('view %s', (_, sql) => {
    expect(errorsOf(sql)).toEqual([])
  })

  test.each(savedQueries().map(({ name, sql }) => [name, sql] as const))('query %s', (_, sql) => {
    expect(errorsOf(sql)).toEqual([])
  })
})
