# The bot in a container that runs as nobody and writes nothing:
#
#     docker build -t whosaid .
#     docker run --read-only --tmpfs /tmp --cap-drop ALL --env-file .env whosaid

FROM node:20-slim AS build
WORKDIR /app
COPY . .
# The build is the only script that runs: those of dependencies are left out.
RUN npm ci --ignore-scripts && npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
# Vectors of sentences are kept in a cache; they can be made again at any time.
ENV NODE_ENV=production XDG_CACHE_HOME=/tmp
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/data ./data
COPY --from=build /app/knowledge ./knowledge
# nobody
USER 65534:65534
CMD ["node", "--optimize-for-size", "--v8-pool-size=1", "dist/src/main.js", "start"]
