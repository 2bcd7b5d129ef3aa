@echo off
rem Starts gloss-ls on Windows. Builds it first where that has not been done, or when another
rem commit has been checked out since; after edits of your own, delete server\target\launcher.
rem
rem   GLOSS_LS_JAVA_HOME   the Java to run with; otherwise JAVA_HOME, otherwise the one on the PATH
rem   GLOSS_LS_JAVA_OPTS   further options for it, such as -Xmx1g
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "TARGET=%ROOT%server\target\launcher"
set "JAR=%TARGET%\gloss-ls.jar"
set "ARCHIVE=%TARGET%\gloss-ls.jsa"

rem --- Java ---
set "JAVA_FOUND="
if defined GLOSS_LS_JAVA_HOME (
  set "JAVA_FOUND=%GLOSS_LS_JAVA_HOME%\bin\java.exe"
) else if defined JAVA_HOME (
  if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_FOUND=%JAVA_HOME%\bin\java.exe"
)
if not defined JAVA_FOUND for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA_FOUND set "JAVA_FOUND=%%J"
if not defined JAVA_FOUND (
  echo gloss-ls: no Java found: install a JDK, 17 or newer, or set GLOSS_LS_JAVA_HOME to one 1>&2
  exit /b 2
)
if not exist "%JAVA_FOUND%" (
  echo gloss-ls: GLOSS_LS_JAVA_HOME holds no bin\java.exe: "%GLOSS_LS_JAVA_HOME%" 1>&2
  exit /b 2
)

rem --- The program: built once for each commit ---
set "COMMIT=unknown"
set "REF="
if exist "%ROOT%.git\HEAD" set /p COMMIT=<"%ROOT%.git\HEAD"
if "%COMMIT:~0,5%"=="ref: " set "REF=%COMMIT:~5%"
if defined REF set "REF=%REF:/=\%"
if defined REF if exist "%ROOT%.git\%REF%" set /p COMMIT=<"%ROOT%.git\%REF%"
set "BUILT_FROM="
if exist "%TARGET%\built-from" set /p BUILT_FROM=<"%TARGET%\built-from"
if not exist "%JAR%" goto build
if not "%BUILT_FROM%"=="%COMMIT%" goto build

:start
rem Whatever the JVM itself has to say goes to standard error: standard output is the protocol.
"%JAVA_FOUND%" -Xshare:auto "-XX:SharedArchiveFile=%ARCHIVE%" -Xlog:disable -XX:+DisplayVMOutputToStderr ^
  -XX:-UsePerfData -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms16m -Xmx512m -Dfile.encoding=UTF-8 ^
  %GLOSS_LS_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:build
call :check_java
if errorlevel 1 exit /b 2
where mvn >nul 2>nul
if errorlevel 1 (
  echo gloss-ls: no Maven found to build with: install Maven 3.8 or newer; only the first start needs it 1>&2
  exit /b 2
)
if not exist "%TARGET%" mkdir "%TARGET%"
set "WORK=work-%RANDOM%"
echo gloss-ls: building with Maven; a minute or two when it has to download ... 1>&2
rem The JDK is the one that was found; Maven finds its own when that is on the PATH.
if defined GLOSS_LS_JAVA_HOME set "JAVA_HOME=%GLOSS_LS_JAVA_HOME%"
call mvn -q -B --no-transfer-progress -f "%ROOT%pom.xml" -pl server -am -Dquick ^
  "-Dgloss.target=target/launcher/%WORK%" package >"%TARGET%\build.log" 2>&1 <nul
if not exist "%TARGET%\%WORK%\gloss-ls.jar" (
  echo gloss-ls: the build failed: 1>&2
  findstr /b /c:"[ERROR]" "%TARGET%\build.log" 1>&2
  echo gloss-ls: the whole log: "%TARGET%\build.log" 1>&2
  rd /s /q "%TARGET%\%WORK%" 2>nul
  exit /b 2
)
move /y "%TARGET%\%WORK%\gloss-ls.jar" "%JAR%" >nul
if errorlevel 1 echo gloss-ls: the new version could not be put in place; end the editors that use the old one 1>&2
if not errorlevel 1 >"%TARGET%\built-from" echo %COMMIT%
rd /s /q "%TARGET%\%WORK%" 2>nul
rem An archive of the classes that gloss-ls loads, with which Java starts twice as fast.
del /q "%ARCHIVE%" 2>nul
"%JAVA_FOUND%" -XX:ArchiveClassesAtExit="%ARCHIVE%" -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ^
  -Dfile.encoding=UTF-8 -jar "%JAR%" warm-up >nul 2>nul <nul
goto start

:check_java
rem The third word of: openjdk version "17.0.9" 2023-10-17
set "VERSION="
for /f "tokens=3" %%V in ('""%JAVA_FOUND%" -version 2^>^&1 ^| findstr /i /c:" version ""') do if not defined VERSION set "VERSION=%%~V"
for /f "delims=.-+ tokens=1" %%M in ("%VERSION%") do set "MAJOR=%%M"
if not defined MAJOR set "MAJOR=0"
if %MAJOR% GEQ 17 exit /b 0
echo gloss-ls: Java 17 or newer is needed, but "%JAVA_FOUND%" is %VERSION%: 1>&2
echo gloss-ls: install a JDK, 17 or newer, or set GLOSS_LS_JAVA_HOME to one 1>&2
exit /b 1
