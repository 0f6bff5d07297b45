using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Beian.Docs.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "beian");

            migrationBuilder.CreateTable(
                name: "filings",
                schema: "beian",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    form = table.Column<string>(type: "json", nullable: true),
                    form_problems = table.Column<string>(type: "json", nullable: true),
                    check_queued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_filings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reports",
                schema: "beian",
                columns: table => new
                {
                    filing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    as_of = table.Column<DateOnly>(type: "date", nullable: false),
                    verdict = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    finding_count = table.Column<int>(type: "integer", nullable: false),
                    json = table.Column<string>(type: "json", nullable: false),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports", x => x.filing_id);
                    table.ForeignKey(
                        name: "FK_reports_filings_filing_id",
                        column: x => x.filing_id,
                        principalSchema: "beian",
                        principalTable: "filings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "documents",
                schema: "beian",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    filing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    sha256 = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    queued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    claimed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    heartbeat_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    failure_code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    failure_message = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    reading_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents", x => x.id);
                    table.ForeignKey(
                        name: "FK_documents_filings_filing_id",
                        column: x => x.filing_id,
                        principalSchema: "beian",
                        principalTable: "filings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "readings",
                schema: "beian",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reader_version = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    json = table.Column<string>(type: "json", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_readings", x => x.id);
                    table.ForeignKey(
                        name: "FK_readings_documents_document_id",
                        column: x => x.document_id,
                        principalSchema: "beian",
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_documents_filing_id_name",
                schema: "beian",
                table: "documents",
                columns: new[] { "filing_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_documents_filing_id_sequence",
                schema: "beian",
                table: "documents",
                columns: new[] { "filing_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_filing_id_sha256",
                schema: "beian",
                table: "documents",
                columns: new[] { "filing_id", "sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_documents_queued_at",
                schema: "beian",
                table: "documents",
                column: "queued_at",
                filter: "state IN ('Received', 'Reading')");

            migrationBuilder.CreateIndex(
                name: "IX_documents_reading_id",
                schema: "beian",
                table: "documents",
                column: "reading_id");

            migrationBuilder.CreateIndex(
                name: "IX_documents_sha256",
                schema: "beian",
                table: "documents",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "IX_filings_created_at",
                schema: "beian",
                table: "filings",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "IX_readings_document_id_reader_version",
                schema: "beian",
                table: "readings",
                columns: new[] { "document_id", "reader_version" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_documents_readings_reading_id",
                schema: "beian",
                table: "documents",
                column: "reading_id",
                principalSchema: "beian",
                principalTable: "readings",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_documents_filings_filing_id",
                schema: "beian",
                table: "documents");

            migrationBuilder.DropForeignKey(
                name: "FK_documents_readings_reading_id",
                schema: "beian",
                table: "documents");

            migrationBuilder.DropTable(
                name: "reports",
                schema: "beian");

            migrationBuilder.DropTable(
                name: "filings",
                schema: "beian");

            migrationBuilder.DropTable(
                name: "readings",
                schema: "beian");

            migrationBuilder.DropTable(
                name: "documents",
                schema: "beian");
        }
    }
}
