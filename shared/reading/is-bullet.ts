const BULLET = /^\s*(?:[-*•·–>+~→»\p{So}]|--|o(?=\s)|[([]?[0-9]{1,2}[.)\]]|[a-z][.)])\s/u

export function isBullet(line: string): boolean {
  return BULLET.test(line)
}
