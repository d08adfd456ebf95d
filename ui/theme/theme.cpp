// ui/theme/theme.cpp: the two palettes and the style sheet on top of Qt's Fusion style.
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStyle>

#include "ui/theme/mnemonic_style.h"

namespace crosscase::ui {
namespace {

Theme makeLight() {
    Theme theme;
    theme.window = "#f1f3f6";
    theme.surface = "#ffffff";
    theme.raised = "#f7f8fa";
    theme.border = "#d5dae1";
    theme.text = "#1b2430";
    theme.muted = "#5d6978";
    theme.disabled = "#a3acb8";
    theme.accent = "#1f6feb";
    theme.accentText = "#ffffff";
    theme.accentSoft = "#dbe8fd";
    theme.good = "#1a7f4b";
    theme.warning = "#b35c00";
    theme.danger = "#c4314b";
    theme.canvas = "#fbfcfd";
    theme.canvasGrid = "#e6eaef";
    theme.disc = "#ffffff";
    theme.discBorder = "#b9c2cd";
    theme.icon = "#2b3a4d";
    theme.link = "#66758a";
    theme.linkWeak = "#8d99a9";
    theme.linkDisputed = "#c4314b";
    theme.overlap = "#1f6feb";
    theme.guarded = "#8a3ffc";
    return theme;
}

Theme makeDark() {
    Theme theme;
    theme.dark = true;
    theme.window = "#1a1f27";
    theme.surface = "#13171d";
    theme.raised = "#232a34";
    theme.border = "#36404d";
    theme.text = "#e6eaf0";
    theme.muted = "#9aa6b5";
    theme.disabled = "#5c6775";
    theme.accent = "#5b9dff";
    theme.accentText = "#0b1220";
    theme.accentSoft = "#22395c";
    theme.good = "#4cc38a";
    theme.warning = "#f0a54a";
    theme.danger = "#ff7a8a";
    theme.canvas = "#14181e";
    theme.canvasGrid = "#232a33";
    theme.disc = "#222a35";
    theme.discBorder = "#4a5666";
    theme.icon = "#e1e7ef";
    theme.link = "#8593a6";
    theme.linkWeak = "#6b7889";
    theme.linkDisputed = "#ff7a8a";
    theme.overlap = "#5b9dff";
    theme.guarded = "#b78cff";
    return theme;
}

const Theme*& current() {
    static const Theme* theme = &Theme::light();
    return theme;
}

bool systemIsDark() {
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 110;
    return dark;
}

}  // namespace

const Theme& Theme::light() {
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::darkTheme() {
    static const Theme theme = makeDark();
    return theme;
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, surface);
    set(QPalette::AlternateBase, raised);
    set(QPalette::Text, text);
    set(QPalette::PlaceholderText, muted);
    set(QPalette::Button, raised);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, danger);
    set(QPalette::ToolTipBase, raised);
    set(QPalette::ToolTipText, text);
    set(QPalette::Highlight, accent);
    set(QPalette::HighlightedText, accentText);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::Light, dark ? raised.lighter(120) : QColor(Qt::white));
    set(QPalette::Midlight, raised);
    set(QPalette::Mid, border);
    set(QPalette::Dark, border.darker(115));
    set(QPalette::Shadow, dark ? QColor(Qt::black) : border.darker(150));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, border);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, accentSoft);
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, text);
    return palette;
}

QString Theme::styleSheet() const {
    const QString sheet = QStringLiteral(R"(
QToolTip { color: @text; background: @raised; border: 1px solid @border; padding: 4px 6px; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; margin: 2px; }
QMainWindow::separator:hover { background: @accent; }
QDockWidget { font-weight: 600; titlebar-close-icon: none; titlebar-normal-icon: none; }
QDockWidget::title { background: @window; padding: 6px 8px; border-bottom: 1px solid @border; }
QToolBar { background: @window; border: 0; border-bottom: 1px solid @border; spacing: 2px; padding: 3px 6px; }
QToolBar::separator { background: @border; width: 1px; margin: 5px 6px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 6px; }
QToolButton:hover { background: @accentSoft; }
QToolButton:pressed, QToolButton:checked { background: @accentSoft; border-color: @accent; }
QToolButton:focus { border-color: @accent; }
QToolButton[popupMode="1"] { padding-@trailing: 18px; }
QPushButton { background: @raised; border: 1px solid @border; border-radius: 5px; padding: 5px 14px; min-height: 16px; }
QPushButton:hover { background: @accentSoft; }
QPushButton:focus { border-color: @accent; }
QPushButton:default { background: @accent; color: @accentText; border-color: @accent; }
QPushButton:disabled { color: @disabled; background: @window; border-color: @border; }
QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QDateEdit { background: @surface; border: 1px solid @border; border-radius: 5px; padding: 3px 6px; selection-background-color: @accent; selection-color: @accentText; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus { border-color: @accent; }
QTableView, QTreeView, QListView { background: @surface; alternate-background-color: @raised; border: 1px solid @border; gridline-color: @border; }
QTableView, QTreeView, QListView { selection-background-color: @accentSoft; selection-color: @text; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QCheckBox::indicator:unchecked, QListView::indicator:unchecked, QTreeView::indicator:unchecked { width: 13px; height: 13px; background: @surface; border: 1px solid @muted; border-radius: 3px; }
QRadioButton::indicator:unchecked { width: 13px; height: 13px; background: @surface; border: 1px solid @muted; border-radius: 7px; }
QHeaderView { background: @raised; }
QHeaderView::section { background: @raised; color: @muted; border: 0; border-right: 1px solid @border; border-bottom: 1px solid @border; padding: 5px 8px; font-weight: 600; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 12px; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; background: @accentSoft; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabWidget::pane { border: 0; border-top: 1px solid @border; }
QStatusBar { background: @window; border-top: 1px solid @border; }
QStatusBar::item { border: 0; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QMenu::icon { padding-left: 6px; }
QMenuBar { background: @window; }
QMenuBar::item { padding: 5px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: @accentSoft; }
QGroupBox { border: 1px solid @border; border-radius: 6px; margin-top: 10px; padding-top: 8px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; }
QProgressBar { background: @raised; border: 1px solid @border; border-radius: 5px; text-align: center; min-height: 14px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @disabled; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @accentSoft; }
)");
    struct Word {
        const char* name;
        const QColor* colour;
    };
    // Longer names first: "@accent" begins "@accentText".
    const Word words[] = {{"@accentText", &accentText}, {"@accentSoft", &accentSoft},
                          {"@accent", &accent},         {"@window", &window},
                          {"@surface", &surface},       {"@raised", &raised},
                          {"@border", &border},         {"@disabled", &disabled},
                          {"@muted", &muted},           {"@text", &text}};
    QString result = sheet;
    for (const Word& word : words) result.replace(QLatin1String(word.name), word.colour->name());
    // Style sheets know no reading direction.
    result.replace(QLatin1String("@trailing"),
                   QGuiApplication::isRightToLeft() ? QLatin1String("left") : QLatin1String("right"));
    return result;
}

AgencyStyle Theme::agency(int index) const {
    static const std::array<const char*, 8> onLight{"#0072b2", "#e08a00", "#009e73", "#c6609b",
                                                    "#3fa3dd", "#d55e00", "#8a7a00", "#4b5563"};
    static const std::array<const char*, 8> onDark{"#4aa8e0", "#f5b335", "#2fc79a", "#e08fbe",
                                                   "#8fd0f7", "#ff8a4a", "#e6dc52", "#b4bfcc"};
    constexpr std::array patterns{RingPattern::Solid,  RingPattern::Dashed,  RingPattern::Dotted,
                                  RingPattern::Double, RingPattern::DashDot, RingPattern::Wave};
    const auto number = static_cast<std::size_t>(std::max(index, 0));
    const auto& colours = dark ? onDark : onLight;
    return {QColor(QLatin1String(colours[number % colours.size()])), patterns[number % patterns.size()]};
}

QFont titleFont(QFont text) {
    text.setPointSizeF(text.pointSizeF() * 1.2);
    text.setWeight(QFont::DemiBold);
    return text;
}

const Theme& theme() {
    return *current();
}

void applyTheme(QApplication& application, const QString& choice) {
    const bool system = choice != QLatin1String("light") && choice != QLatin1String("dark");
    const bool dark = system ? systemIsDark() : choice == QLatin1String("dark");
    systemIsDark();  // remembered before our own palette hides the answer
    current() = dark ? &Theme::darkTheme() : &Theme::light();
    application.setStyle(new MnemonicStyle(QStringLiteral("Fusion")));
    application.setPalette(theme().palette());
    application.setStyleSheet(theme().styleSheet());
}

}  // namespace crosscase::ui
