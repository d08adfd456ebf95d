// ui/theme/theme.h: light and dark: colours by role, agency colours with patterns, and how they reach the application.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>
#include <array>

class QApplication;
class QPen;

namespace crosscase::ui {

/// Agencies are told apart by colour and by pattern, so that a print in grey or an eye that mixes colours still can.
enum class RingPattern { Solid, Dashed, Dotted, Double, DashDot, Wave };

struct AgencyStyle {
    QColor colour;
    RingPattern pattern = RingPattern::Solid;
};

struct Theme {
    bool dark = false;
    QColor window;   ///< behind panels and tool bars
    QColor surface;  ///< tables, fields, cards
    QColor raised;   ///< headers, buttons, alternate rows
    QColor border;
    QColor text, muted, disabled;
    QColor accent, accentText, accentSoft;  ///< soft: behind selected rows and hovered buttons
    QColor good, warning, danger;
    QColor canvas;                  ///< behind the chart
    QColor canvasGrid;              ///< its faint dots
    QColor disc, discBorder, icon;  ///< an item of the chart
    QColor link, linkWeak, linkDisputed;
    QColor overlap, guarded;  ///< marks of an overlap's subject and of a protected person

    static const Theme& light();
    static const Theme& darkTheme();
    QPalette palette() const;
    QString styleSheet() const;
    /// Style of the agency with this index in the case; the pattern changes with every agency and the colours repeat
    /// after eight. Colours after M. Okabe and K. Ito, Color Universal Design (2008), a little deeper on light ground.
    AgencyStyle agency(int index) const;
};

/// For what a panel is about: larger and heavier than its text.
QFont titleFont(QFont text);

/// The theme in force; light until applyTheme() was called.
const Theme& theme();
/// @param choice  "light", "dark" or "system", as the settings keep it. Sets style, palette, style sheet and icons.
void applyTheme(QApplication& application, const QString& choice);

}  // namespace crosscase::ui
