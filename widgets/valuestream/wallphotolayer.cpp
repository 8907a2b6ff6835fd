// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/wallphotolayer.h"
#include "app/project/checkedfile.h"
#include "app/project/project.h"
#include "app/valuestream/streamedits.h"
#include "widgets/prompts.h"
#include "widgets/valuestream/valuestreamscene.h"
#include "widgets/valuestream/wallphotodialog.h"
#include <QFileInfo>
#include <QMenu>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

WallPhotoLayer::WallPhotoLayer(
    const PanelContext& context, ValueStreamScene& scene, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_scene(scene)
    , m_window(window)
{
    connect(&m_scene, &ValueStreamScene::photoDropped, this, [this](const QPointF& position) {
        m_context.document.edit(tr("Move the photo"), [&](Project& project) {
            if (ValueStream* stream = findById(project.valueStreams, m_stream.id))
                stream->wallPhoto.position = position;
        });
        emit layerChanged(); // back into its place where nothing changed
    });
}

void WallPhotoLayer::showStream(const ValueStream& stream)
{
    m_stream = stream;
    const Evidence* evidence = findById(m_context.document.project().evidence, stream.wallPhotoId);
    const QString sha256 = evidence ? evidence->sha256 : QString();
    if (m_sha256 != sha256) {
        m_sha256 = sha256;
        m_photo = {};
        try {
            if (evidence)
                m_photo = readPhoto(m_context.document.store().evidence(sha256));
        } catch (const StoreError& error) {
            m_photo.problem = error.sentence();
        }
    }
    if (m_dialog && sha256.isEmpty())
        std::exchange(m_dialog, nullptr)->reject();
    else if (m_dialog)
        m_dialog->showPhoto(stream, m_photo.problem);
    layUnder(stream.wallPhoto);
}

void WallPhotoLayer::layUnder(const WallPhoto& place)
{
    PhotoLayer layer;
    if (m_shown)
        layer = { m_photo.image, m_photo.size, place,
            m_dialog && m_dialog->isVisible() && !m_context.document.isReadOnly() };
    m_scene.setPhoto(layer);
}

void WallPhotoLayer::fillMenu(QMenu& menu)
{
    if (m_sha256.isEmpty()) {
        menu.addAction(tr("Photo of the wall under the map…"), this, &WallPhotoLayer::choose);
        return;
    }
    QAction* shown = menu.addAction(tr("Show the photo of the wall"));
    shown->setCheckable(true);
    shown->setChecked(m_shown);
    connect(shown, &QAction::toggled, this, &WallPhotoLayer::setShown);
    menu.addAction(tr("Photo of the wall…"), this, &WallPhotoLayer::openDialog);
}

void WallPhotoLayer::choose()
{
    const QString title = tr("Photo of the wall");
    Document& document = m_context.document;
    if (document.isReadOnly()) {
        m_context.prompts.inform(
            m_window, title, tr("This project is open read-only; save a copy to import into it."));
        return;
    }
    const QString path
        = m_context.prompts.openFile(m_window, title, tr("Photos") + u" (*.jpg *.jpeg *.png)"_s);
    if (path.isEmpty())
        return;
    try {
        const QByteArray bytes = readChecked(path, maxPhotoBytes);
        const ReadPhoto photo = readPhoto(bytes);
        if (!photo.problem.isEmpty()) {
            m_context.prompts.inform(
                m_window, title, photo.problem + u'\n' + tr("Nothing was changed."));
            return;
        }
        Evidence evidence;
        evidence.id = QUuid::createUuid();
        evidence.name = QFileInfo(path).fileName();
        evidence.size = bytes.size();
        evidence.importedAt = m_context.now().toUTC();
        evidence.sha256 = document.addEvidenceBytes(bytes);
        const WallPhoto place { .scaleMilli
            = scaleForWidth(photo.size, std::max(480.0, m_scene.sceneRect().width())) };
        m_shown = true;
        document.edit(tr("Lay a photo under the map"),
            [&](Project& project) { layWallPhoto(project, m_stream.id, evidence, place); });
    } catch (const StoreError& error) {
        m_context.prompts.inform(m_window, title, error.sentence());
        return;
    }
    openDialog();
}

void WallPhotoLayer::openDialog()
{
    if (!m_dialog) {
        m_dialog = new WallPhotoDialog(m_context.document, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &WallPhotoDialog::shownChanged, this, &WallPhotoLayer::setShown);
        connect(m_dialog, &WallPhotoDialog::previewed, this, [this](const WallPhoto& place) {
            layUnder(place);
            m_scene.update();
        });
        connect(m_dialog, &WallPhotoDialog::replaceRequested, this, &WallPhotoLayer::choose);
        connect(m_dialog, &WallPhotoDialog::removeRequested, this, &WallPhotoLayer::remove);
        // When it is closed the photo lies still.
        connect(m_dialog, &QDialog::finished, this, &WallPhotoLayer::layerChanged);
    }
    m_dialog->setPhotoShown(m_shown);
    m_dialog->showPhoto(m_stream, m_photo.problem);
    if (!m_dialog->isVisible()) { // in the window's corner, so that the map is seen
        m_dialog->adjustSize();
        const QRect window = m_window->window()->geometry();
        m_dialog->move(window.bottomRight() - QPoint(8, 8) - m_dialog->rect().bottomRight());
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    emit layerChanged();
}

void WallPhotoLayer::remove()
{
    m_context.document.edit(tr("Remove the photo of the wall"),
        [this](Project& project) { removeWallPhoto(project, m_stream.id); });
}

void WallPhotoLayer::setShown(bool shown)
{
    m_shown = shown;
    if (m_dialog)
        m_dialog->setPhotoShown(shown);
    emit layerChanged();
}
