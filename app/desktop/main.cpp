// app/desktop/main.cpp: the workstation: opens the window on a case, or renders a picture without one.
#include <QApplication>
#include <QCommandLineParser>
#include <cstdio>
#include <exception>
#include <string_view>

#include "ui/dissemination/render.h"
#include "ui/shell/language.h"
#include "ui/shell/settings.h"
#include "ui/shell/words.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

namespace {

using crosscase::ui::MainWindow;

struct Options {
    Q_DECLARE_TR_FUNCTIONS(Options)
public:
    QCommandLineOption render{QStringLiteral("render"),
                              tr("Write the chart, or with --summary the summary, to FILE (.png, .svg, .pdf)."),
                              QStringLiteral("FILE")};
    QCommandLineOption summary{QStringLiteral("summary"), tr("Render the summary in words, as PDF.")};
    QCommandLineOption to{QStringLiteral("to"), tr("Render for this agency: through the handling rules, and logged."),
                          QStringLiteral("AGENCY")};
    QCommandLineOption purpose{QStringLiteral("purpose"), tr("What the recipient needs it for."),
                               QStringLiteral("TEXT")};
    QCommandLineOption sample{QStringLiteral("sample"),
                              tr("Open the sample case; make it at FILE when it is not there."),
                              QStringLiteral("FILE")};
    QCommandLineOption language{QStringLiteral("language"), tr("Language of the program, such as en or ar."),
                                QStringLiteral("CODE")};
    QCommandLineOption canShow{QStringLiteral("can-show"), tr("Only say by the exit code whether there is a display.")};
};

/// Decided before Qt starts: rendering needs no display, whatever the environment names.
void chooseDisplay(int argc, char** argv) {
    for (int i = 1; i < argc; ++i)
        if (std::string_view(argv[i]).starts_with("--render") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// Known before the options are, for their descriptions are translated too.
QString languageAsked(const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("CODE"));
    parser.addOption(language);
    parser.parse(arguments);  // the other options are not known yet
    return parser.isSet(language) ? parser.value(language) : crosscase::ui::Settings().language();
}

int usage(const QString& message) {
    std::fprintf(stderr, "crosscase: %s\n", qUtf8Printable(message));
    return 2;
}

int renderOnly(const QCommandLineParser& parser, const Options& options) {
    if (parser.positionalArguments().size() != 1) return usage(Options::tr("--render needs one case file"));
    crosscase::ui::RenderRequest request;
    request.out = parser.value(options.render);
    request.casePath = parser.positionalArguments().front();
    request.summary = parser.isSet(options.summary);
    request.recipient = parser.value(options.to);
    request.purpose = parser.value(options.purpose);
    const auto rendered = crosscase::ui::render(request);
    if (rendered) return 0;
    std::fprintf(stderr, "crosscase: %s\n", qUtf8Printable(crosscase::ui::errorText(rendered.error())));
    return 1;
}

int run(QApplication& application) {
    crosscase::ui::speak(application, languageAsked(application.arguments()));
    QCommandLineParser parser;
    const Options options;
    parser.setApplicationDescription(Options::tr("Workstation for criminal-intelligence analysis"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({options.render, options.summary, options.to, options.purpose, options.sample, options.language,
                       options.canShow});
    parser.addPositionalArgument(QStringLiteral("CASE"), Options::tr("Case file to open"), QStringLiteral("[CASE]"));
    if (!parser.parse(application.arguments())) return usage(parser.errorText());
    if (parser.isSet(options.canShow)) return 0;
    if (parser.isSet(QStringLiteral("help"))) parser.showHelp();
    if (parser.isSet(QStringLiteral("version"))) parser.showVersion();
    if (parser.isSet(options.render)) return renderOnly(parser, options);
    if (parser.positionalArguments().size() > 1) return usage(Options::tr("one case file at a time"));

    crosscase::ui::applyTheme(application, crosscase::ui::Settings().theme());
    MainWindow window;
    window.show();
    if (parser.isSet(options.sample)) window.openSample(parser.value(options.sample));
    if (!parser.positionalArguments().isEmpty()) window.open(parser.positionalArguments().front());
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
    chooseDisplay(argc, argv);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Crosscase"));
    QApplication::setApplicationName(QStringLiteral("Crosscase"));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QGuiApplication::setDesktopFileName(QStringLiteral("crosscase"));
    try {
        return run(application);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "crosscase: %s\n", failure.what());
        return 1;
    }
}
