// tests/ui/main.cpp: one application for all tests of the window, with settings of its own.
#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include "ui/shell/ask.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("CrosscaseTest"));
    QApplication::setApplicationName(QStringLiteral("CrosscaseTest"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    // The tests read English; the pictures may be looked at in another language.
    crosscase::ui::speak(application, qEnvironmentVariable("CROSSCASE_LANGUAGE", QStringLiteral("en")));
    crosscase::ui::applyTheme(application, QStringLiteral("light"));
    crosscase::ui::Ask::toldInTest();
    return Catch::Session().run(argc, argv);
}
