// node build/bench/bare-page.mjs: serves a page of one line, the least that a host in Node with a page in a browser can be.
import { createServer } from 'node:http';

const page = '<!doctype html><meta charset="utf-8"><title>bare</title><h1>法治政府建设年度报告</h1>';
const server = createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') process.stdout.write(`http://127.0.0.1:${address.port}/\n`);
});
process.on('SIGINT', () => process.exit());
