# Elchi in a container. Its folder is /data; everything else it needs comes from the environment (.env.example).
#   docker build -t elchi .
#   docker run -d --name elchi --env-file .env -v elchi:/data elchi
FROM node:24-slim

RUN install -d -o node -g node /app /data
USER node
WORKDIR /app

# The image has its Node, so the one that comes as an optional dependency for older machines is left out.
# `npm ci` also writes the database client from prisma/.
COPY --chown=node:node package.json package-lock.json ./
COPY --chown=node:node prisma ./prisma
RUN npm ci --omit=dev --omit=optional && npm cache clean --force

COPY --chown=node:node . .

# Inside the container all addresses are the container's own: what is let in from outside is decided by -p.
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0 PORT=8080
VOLUME /data
EXPOSE 8080

HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD \
  ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# As in npm start: a small young generation keeps what fetching leaves behind from piling up.
CMD ["node", "--max-semi-space-size=8", "src/elchi.mjs", "start"]
