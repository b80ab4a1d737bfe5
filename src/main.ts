import { Library } from './library.ts';

const library = await Library.load('knowledge');
console.log(JSON.stringify(await library.ask(process.argv.slice(3).join(' '))));
