// What npm runs once the packages are there: builds dist/, where the packages of development have come along.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

if (hasTypeScript()) execSync('npm run --silent build', { stdio: 'inherit' });
else if (!existsSync('dist/src/main.js'))
  process.stderr.write(
    'whosaid is not built, as TypeScript is left out with the packages of development; run: npm ci --include=dev\n',
  );

function hasTypeScript() {
  try {
    return createRequire(import.meta.url).resolve('typescript') !== '';
  } catch {
    return false;
  }
}
