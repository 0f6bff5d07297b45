# The service in a container. System packages and models come from the same scripts and lists as ./beian's.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
# Packages and models first: they change rarely, and the layer is kept.
COPY eng eng
COPY tessdata/models.txt tessdata/
RUN eng/models.sh
COPY global.json *.props *.targets BannedSymbols.txt .editorconfig ./
COPY src src
RUN dotnet restore src/Beian.Docs.Web --locked-mode \
    && dotnet restore src/Beian.Docs.Cli --locked-mode \
    && dotnet publish src/Beian.Docs.Web -c Release --no-restore -o /app/web \
    && dotnet publish src/Beian.Docs.Cli -c Release --no-restore -o /app/cli

FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY eng /setup/eng
RUN /setup/eng/packages.sh install runtime \
    && rm -rf /setup /var/lib/apt/lists/* \
    && install -d -m 700 -o "$APP_UID" -g "$APP_UID" /data
COPY --from=build /app /app
COPY --from=build /src/tessdata /app/tessdata
# Native code sees only what the process is started with: one thread a reader.
ENV OMP_THREAD_LIMIT=1 \
    BEIAN_TESSDATA=/app/tessdata \
    BEIAN_DATA=/data
USER $APP_UID
WORKDIR /app
EXPOSE 8080
ENTRYPOINT ["dotnet", "/app/web/Beian.Docs.Web.dll"]
