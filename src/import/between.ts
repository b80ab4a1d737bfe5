/** What stands between a headline and the site's name in `<title>`. */
export const BETWEEN = /\s(?:[|–—•·»]|-{1,2}|::)\s/u;
