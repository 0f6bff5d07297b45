using System.Runtime.Versioning;
using Beian.Docs.Web.Tests.Fixtures;
using Xunit.Sdk;
using Xunit.v3;

[assembly: SupportedOSPlatform("linux")]
[assembly: AssemblyFixture(typeof(PostgresCluster))]

// Each test has its own database, but readers, workers and browsers share two cores and Hangfire has a few statics.
[assembly: Parallelization(Mode = ParallelMode.None)]
