package io.github.glossls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** Holds the layers of ARCHITECTURE.md: a data flow with no way back. */
@AnalyzeClasses(
    packages = "io.github.glossls",
    importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
  private static final String ROOT = "io.github.glossls.";

  @ArchTest
  static final ArchRule eachLayerKnowsOnlyThoseBeforeIt =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("text")
          .definedBy(ROOT + "text..")
          .layer("glossary")
          .definedBy(ROOT + "glossary..")
          .layer("notes")
          .definedBy(ROOT + "notes..")
          .layer("matching")
          .definedBy(ROOT + "matching..")
          .layer("workspace")
          .definedBy(ROOT + "workspace..")
          .layer("features")
          .definedBy(ROOT + "features..")
          .layer("lsp")
          .definedBy(ROOT + "lsp..")
          .layer("cli")
          .definedBy(ROOT + "cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("lsp")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("features")
          .mayOnlyBeAccessedByLayers("lsp", "cli")
          .whereLayer("workspace")
          .mayOnlyBeAccessedByLayers("features", "lsp", "cli")
          .whereLayer("matching")
          .mayOnlyBeAccessedByLayers("workspace", "features", "lsp", "cli")
          .whereLayer("notes")
          .mayOnlyBeAccessedByLayers("matching", "workspace", "features", "lsp", "cli")
          .whereLayer("glossary")
          .mayOnlyBeAccessedByLayers("notes", "matching", "workspace", "features", "lsp", "cli");

  @ArchTest
  static final ArchRule soDoesEachPackageOfNotes =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("words")
          .definedBy(ROOT + "notes.words")
          .layer("names")
          .definedBy(ROOT + "notes.names")
          .layer("reading")
          .definedBy(ROOT + "notes.reading")
          .layer("notation")
          .definedBy(ROOT + "notes.notation")
          .layer("weighing")
          .definedBy(ROOT + "notes.weighing")
          .whereLayer("weighing")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("notation")
          .mayOnlyBeAccessedByLayers("weighing")
          .whereLayer("reading")
          .mayOnlyBeAccessedByLayers("notation", "weighing")
          .whereLayer("names")
          .mayOnlyBeAccessedByLayers("reading", "notation", "weighing");

  @ArchTest
  static final ArchRule noCycles = slices().matching(ROOT + "(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyLspKnowsTheProtocol =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "lsp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.lsp4j..");

  @ArchTest
  static final ArchRule onlyNotesParseMarkdown =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "notes..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vladsch..");

  /** The list of known names is made by reading the bundled notes, which must not ask for it. */
  @ArchTest
  static final ArchRule onlyWeighingKnowsTheBundledNames =
      noClasses()
          .that()
          .doNotHaveSimpleName("NameWords")
          .and()
          .doNotHaveSimpleName("NameClues")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName(ROOT + "notes.weighing.NameWords");

  @ArchTest
  static final ArchRule onlyWorkspaceAndCliTouchFiles =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "workspace..", ROOT + "cli..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files");

  @ArchTest
  static final ArchRule onlyCliPrints =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "cli..")
          .should()
          .accessField(System.class, "out");

  @ArchTest static final ArchRule noStaticState = fields().that().areStatic().should().beFinal();
}
