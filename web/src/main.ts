import './design/tokens.css'
import './design/base.css'
import './design/forms.css'
import './design/marks.css'
import './design/print.css'
import { mount } from 'svelte'
import App from './App.svelte'

const room = document.getElementById('room')
if (room !== null) mount(App, { target: room })
