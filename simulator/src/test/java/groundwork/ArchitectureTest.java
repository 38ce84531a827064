package groundwork;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

@AnalyzeClasses(packages = "groundwork", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DETERMINISTIC = {
        "groundwork.engine..",
        "groundwork.random..",
        "groundwork.statistics..",
        "groundwork.scenario..",
        "groundwork.scenariofile..",
        "groundwork.chain..",
        "groundwork.observation..",
        "groundwork.results..",
        "groundwork.experiment..",
    };

    @ArchTest
    static final ArchRule data_flows_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("groundwork..")
            .layer("engine")
            .definedBy("groundwork.engine..")
            .layer("random")
            .definedBy("groundwork.random..")
            .layer("statistics")
            .definedBy("groundwork.statistics..")
            .layer("scenario")
            .definedBy("groundwork.scenario..")
            .layer("scenariofile")
            .definedBy("groundwork.scenariofile..")
            .layer("results")
            .definedBy("groundwork.results..")
            .layer("observation")
            .definedBy("groundwork.observation..")
            .layer("chain")
            .definedBy("groundwork.chain..")
            .layer("experiment")
            .definedBy("groundwork.experiment..")
            .whereLayer("engine")
            .mayNotAccessAnyLayer()
            .whereLayer("random")
            .mayNotAccessAnyLayer()
            .whereLayer("statistics")
            .mayNotAccessAnyLayer()
            .whereLayer("scenario")
            .mayNotAccessAnyLayer()
            .whereLayer("results")
            .mayNotAccessAnyLayer()
            .whereLayer("scenariofile")
            .mayOnlyAccessLayers("scenario")
            .whereLayer("observation")
            .mayOnlyAccessLayers("engine", "scenario", "statistics")
            .whereLayer("chain")
            .mayOnlyAccessLayers("engine", "random", "scenario", "observation")
            .whereLayer("experiment")
            .mayOnlyAccessLayers("chain", "observation", "statistics", "scenario", "results");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("groundwork.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_engine_knows_only_the_jdk = classes()
            .that()
            .resideInAPackage("groundwork.engine..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "groundwork.engine..");

    @ArchTest
    static final ArchRule no_wall_clock_or_hidden_randomness = noClasses()
            .that()
            .resideInAnyPackage(DETERMINISTIC)
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(Math.class, "log", double.class)
            .orShould()
            .callMethod(Math.class, "exp", double.class)
            .orShould()
            .callMethod(Math.class, "pow", double.class, double.class)
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.Random.class, java.util.concurrent.ThreadLocalRandom.class);

    @ArchTest
    static final ArchRule no_hash_ordered_collections = noClasses()
            .that()
            .resideInAnyPackage(DETERMINISTIC)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.HashMap.class, java.util.HashSet.class, java.util.IdentityHashMap.class)
            .because("iteration order must not depend on hash codes");

    @ArchTest
    static final ArchRule no_salted_hash_order = noClasses()
            .that()
            .resideInAnyPackage(DETERMINISTIC)
            .should()
            .callMethodWhere(target(owner(
                            describe("Set or Map", c -> c.isEquivalentTo(Set.class) || c.isEquivalentTo(Map.class))))
                    .and(target(nameMatching("of|ofEntries|copyOf"))))
            .because("Set.of, Map.of and copyOf iterate in an order salted at each start");

    @ArchTest
    static final ArchRule scenarios_are_values = classes()
            .that()
            .resideInAPackage("groundwork.scenario..")
            .and()
            .areNotAnonymousClasses()
            .should()
            .beRecords()
            .orShould()
            .beInterfaces()
            .orShould()
            .beEnums();

    @ArchTest
    static final ArchRule files_are_read_only_at_the_edge = noClasses()
            .that()
            .resideInAnyPackage(
                    "groundwork.engine..",
                    "groundwork.random..",
                    "groundwork.statistics..",
                    "groundwork.scenario..",
                    "groundwork.chain..",
                    "groundwork.experiment..",
                    "groundwork.results..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..");

    @ArchTest
    static final ArchRule no_mutable_statics =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule names_say_what_things_are = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils");
}
