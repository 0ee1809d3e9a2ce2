const BULLET = /^\s*(?:[-*•·–>+~→»\p{So}]|--|o(?=\s)|[([]?[0-9]{1,2}[.)\]]|[a-z][.)]|[A-Z]{1,2}-?[0-9]{1,2}[.):])\s/u

export function isBullet(line: string): boolean {
  return BULLET.test(line)
}
