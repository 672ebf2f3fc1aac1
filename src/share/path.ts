/** Address of a page's share image: `/topics/members/` → `/share/topics/members.png`. */
export function shareImage(path: string): string {
  return `/share/${path.slice(1, -1) || 'home'}.png`;
}
