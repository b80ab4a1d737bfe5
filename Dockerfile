# The bot in a container that runs as nobody and writes to its volume only:
#
#     docker build -t whosaid .
#     docker run --read-only --tmpfs /tmp --volume whosaid-data:/data --cap-drop ALL --env-file .env whosaid
#
# /data is for KEEP_QUESTIONS, and with --env XDG_CACHE_HOME=/data for the cache, by which a restart reads only what has
# changed; in /tmp it takes memory and is gone with the container. Without either nothing is written there.

FROM node:26-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# A layer that stays as long as the lock file does. No script of a dependency runs.
RUN npm ci --omit=dev --ignore-scripts

FROM node:26-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:26-slim
# What is kept in a cache can be made again at any time.
ENV NODE_ENV=production XDG_CACHE_HOME=/tmp XDG_STATE_HOME=/data
# Memory that the threads no longer need goes back to the system at once: docs/load.md.
ENV MALLOC_ARENA_MAX=1 MALLOC_TRIM_THRESHOLD_=131072
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/package.json /app/LICENSE /app/NOTICE.md ./
COPY --from=build /app/licenses ./licenses
COPY --from=build /app/dist ./dist
COPY --from=build /app/data ./data
COPY --from=build /app/knowledge ./knowledge
# A volume takes its owner from here: nobody.
RUN install -d -o 65534 -g 65534 -m 700 /data
USER 65534:65534
CMD ["node", "--optimize-for-size", "--no-maglev", "--no-node-snapshot", "--v8-pool-size=1", "dist/src/main.js", "start"]
