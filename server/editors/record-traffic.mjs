// Starts a language server and writes down what it and its client say, one message a line:
// "<- JSON" from the client, "-> JSON" from the server. Usage: record-traffic.mjs LOG COMMAND…
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';

const [log, command, ...args] = process.argv.slice(2);
const server = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });

/** Passes bytes on as they come, and writes a line for every whole message among them. */
function record(from, to, arrow) {
  let seen = Buffer.alloc(0);
  from.on('data', (bytes) => {
    to.write(bytes);
    seen = Buffer.concat([seen, bytes]);
    for (;;) {
      const headerEnd = seen.indexOf('\r\n\r\n');
      if (headerEnd < 0) return;
      const length = /Content-Length: *(\d+)/i.exec(seen.subarray(0, headerEnd).toString('latin1'));
      if (!length) {
        appendFileSync(log, `!! not a header: ${JSON.stringify(seen.toString('utf8'))}\n`);
        seen = Buffer.alloc(0);
        return;
      }
      const end = headerEnd + 4 + Number(length[1]);
      if (seen.length < end) return;
      const message = JSON.parse(seen.subarray(headerEnd + 4, end).toString('utf8'));
      appendFileSync(log, `${arrow} ${JSON.stringify(message)}\n`);
      seen = seen.subarray(end);
    }
  });
  from.on('end', () => to.end());
  to.on('error', () => {});
}

record(process.stdin, server.stdin, '<-');
record(server.stdout, process.stdout, '->');
server.on('exit', (code, signal) => process.exit(signal ? 1 : code));
