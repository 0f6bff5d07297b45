using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Beian.Docs.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Heaps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "heaps",
                schema: "beian",
                columns: table => new
                {
                    filing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: true),
                    json = table.Column<string>(type: "json", nullable: true),
                    moves = table.Column<string>(type: "json", nullable: true),
                    forms = table.Column<string>(type: "json", nullable: true),
                    sorted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_heaps", x => x.filing_id);
                    table.ForeignKey(
                        name: "FK_heaps_filings_filing_id",
                        column: x => x.filing_id,
                        principalSchema: "beian",
                        principalTable: "filings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "heaps",
                schema: "beian");
        }
    }
}
