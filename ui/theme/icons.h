// ui/theme/icons.h: the icons of resources/icons, tinted to the theme or to a given colour.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>
#include <string>

class QPainter;

namespace crosscase::ui {

/// Icon by its file name in resources/icons ("open", "bank-account"); crisp at every scale. With no colour given it
/// follows the theme, disabled and selected states included. An unknown name gives the icon "unknown".
QIcon icon(const QString& name, const QColor& colour = {});
bool hasIcon(const QString& name);  ///< a file of this name in resources/icons
/// Icon of a subject type of the catalogue ("bank_account").
QIcon typeIcon(const QString& subjectType, const QColor& colour = {});
QIcon typeIcon(const std::string& subjectType);
/// The icon of the application, in its own colours.
QIcon applicationIcon();

/// File name of a subject type's icon.
QString typeIconName(const QString& subjectType);
/// @param size  in device-independent pixels. Kept, so that a chart may ask for it once per item and frame.
QPixmap iconPixmap(const QString& name, const QColor& colour, qreal size, qreal devicePixelRatio);
/// The same as vector drawing, for SVG, PDF and paper. May be called by any thread.
void drawIcon(QPainter& painter, const QString& name, const QColor& colour, const QRectF& where);

}  // namespace crosscase::ui
